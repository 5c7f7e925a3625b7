package no.samspor.command.casework.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import no.bekk.bekkopen.person.FodselsnummerValidator;

/** Fødselsnummer and D-numbers with valid control digits, also when written in groups. */
final class NationalIdNumbers implements Detector {

    private static final int DIGITS = 11;
    private static final String SEPARATORS = " \u00a0\u2009\u202f.-–/";

    @Override
    public FindingKind kind() {
        return FindingKind.NATIONAL_ID_NUMBER;
    }

    @Override
    public Stream<Span> in(String line) {
        List<Span> found = new ArrayList<>();
        for (var start = 0; start < line.length(); start++) {
            if (beginsNumber(line, start)) {
                var end = endOfElevenDigits(line, start);
                if (end.isPresent() && FodselsnummerValidator.isValid(digits(line.substring(start, end.getAsInt())))) {
                    found.add(new Span(start, end.getAsInt()));
                    start = end.getAsInt() - 1;
                }
            }
        }
        return found.stream();
    }

    /** The end of eleven digits with at most one separator between any two, when no twelfth follows directly. */
    private static OptionalInt endOfElevenDigits(String line, int start) {
        var digits = 0;
        var separated = false;
        for (var at = start; at < line.length(); at++) {
            var sign = line.charAt(at);
            if (isDigit(sign)) {
                separated = false;
                if (++digits == DIGITS) {
                    var whole = at + 1 == line.length() || !isDigit(line.charAt(at + 1));
                    return whole ? OptionalInt.of(at + 1) : OptionalInt.empty();
                }
            } else if (separated || SEPARATORS.indexOf(sign) < 0) {
                return OptionalInt.empty();
            } else {
                separated = true;
            }
        }
        return OptionalInt.empty();
    }

    private static boolean beginsNumber(String line, int at) {
        return isDigit(line.charAt(at)) && (at == 0 || !isDigit(line.charAt(at - 1)));
    }

    private static String digits(String text) {
        return text.chars()
                .filter(sign -> isDigit((char) sign))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
