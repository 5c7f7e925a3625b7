package violator.samspor.query.casework;

public record SomeView(String title) {}
