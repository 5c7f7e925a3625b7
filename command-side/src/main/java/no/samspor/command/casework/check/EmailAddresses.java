package no.samspor.command.casework.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** E-mail addresses, also with the sign spelt out in brackets. */
final class EmailAddresses implements Detector {

    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\d._%+-]{1,64}(?:@|\\s?[(\\[]\\s?(?:at|krøllalfa)\\s?[)\\]]\\s?)"
                    + "[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){1,5}");

    @Override
    public FindingKind kind() {
        return FindingKind.EMAIL_ADDRESS;
    }

    @Override
    public Stream<Span> in(String line) {
        return Span.of(ADDRESS, line);
    }
}
