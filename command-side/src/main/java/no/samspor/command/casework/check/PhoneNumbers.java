package no.samspor.command.casework.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Norwegian phone numbers: eight digits as people group them, with or without the country code. They begin with 2–9 and
 * never with 20, which keeps years and dates written backwards out (Nkom's numbering plan, E.164).
 */
final class PhoneNumbers implements Detector {

    private static final String SEPARATOR = "[ \u00a0\u2009\u202f.\\-–]";
    private static final String FIRST_TWO = "(?:2[1-9]|[3-9]\\d)";
    private static final String MONEY = "(?!\\s?(?:kr\\b|kroner|,-|mill|NOK))";
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d])(?<!\\d[.,])(?:(?:\\+|00)47" + SEPARATOR + "?)?(?:"
            + String.join("|", together(), inTwos(), threeTwoThree(), inFours()) + ")(?!\\d)" + MONEY);

    @Override
    public FindingKind kind() {
        return FindingKind.PHONE_NUMBER;
    }

    @Override
    public Stream<Span> in(String line) {
        return Span.of(NUMBER, line);
    }

    /** 41200000 */
    private static String together() {
        return FIRST_TWO + "\\d{6}";
    }

    /** 41 20 00 00 */
    private static String inTwos() {
        return FIRST_TWO + "(?:" + SEPARATOR + "\\d{2}){3}";
    }

    /** 412 00 000 */
    private static String threeTwoThree() {
        return FIRST_TWO + "\\d" + SEPARATOR + "\\d{2}" + SEPARATOR + "\\d{3}";
    }

    /** 4120 0000 */
    private static String inFours() {
        return FIRST_TWO + "\\d{2}[ \u00a0]\\d{4}(?![ \u00a0]?\\d)";
    }
}
