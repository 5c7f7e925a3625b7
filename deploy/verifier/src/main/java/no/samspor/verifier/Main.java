package no.samspor.verifier;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code java -jar samspor-verifier.jar PAKKE [SJEKKPUNKT …] [--nokkel NØKKEL …]} */
final class Main {

    private static final int HOLDS = 0;
    private static final int BROKEN = 1;
    private static final int NOT_ASKED = 2;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    /** @return 0 when everything holds, 1 when something does not, 2 when it could not be asked */
    static int run(List<String> arguments, PrintStream out) {
        var files = new ArrayList<Path>();
        var keys = new ArrayList<String>();
        for (var i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals("--nokkel") && i + 1 < arguments.size()) {
                keys.add(arguments.get(++i));
            } else {
                files.add(Path.of(arguments.get(i)));
            }
        }
        if (files.isEmpty()) {
            out.println("Bruk: java -jar samspor-verifier.jar PAKKE [SJEKKPUNKT …] [--nokkel NØKKEL …]");
            return NOT_ASKED;
        }
        try (var pack = new BufferedInputStream(Files.newInputStream(files.getFirst()))) {
            var held = new ArrayList<String>();
            for (var file : files.subList(1, files.size())) {
                held.add(Files.readString(file));
            }
            return tell(Verdict.of(pack, held, keys), out);
        } catch (IOException e) {
            out.println("Filen kan ikke leses: " + e.getMessage());
            return NOT_ASKED;
        }
    }

    private static int tell(Verdict verdict, PrintStream out) {
        out.println(verdict.holds() ? "Alt som kunne kontrolleres, stemmer." : "NOE STEMMER IKKE.");
        section("Stemmer ikke:", verdict.broken(), out);
        section("Bevist:", verdict.proven(), out);
        section("Ikke bevist:", verdict.open(), out);
        return verdict.holds() ? HOLDS : BROKEN;
    }

    private static void section(String heading, List<String> sentences, PrintStream out) {
        if (!sentences.isEmpty()) {
            out.println();
            out.println(heading);
            sentences.forEach(sentence -> out.println("  - " + sentence));
        }
    }
}
