package no.samspor.command.knowledge;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A number as it is written in Norwegian: «12,5», «1 240», «−3». */
final class SheetNumber {

    private static final Pattern SPACES = Pattern.compile("[ \\u00A0\\u202F]");
    private static final Pattern NORWEGIAN =
            Pattern.compile("[-−]?(\\d{1,3}([ \\u00A0\\u202F]\\d{3})+|\\d{1,12})(,\\d{1,4})?");
    private static final Pattern WITH_POINT = Pattern.compile("[-−]?\\d+([ \\u00A0\\u202F]\\d{3})*(\\.\\d+)+(,\\d+)?");

    private SheetNumber() {}

    static boolean isNumber(String text) {
        return NORWEGIAN.matcher(text).matches();
    }

    static boolean hasPoint(String text) {
        return WITH_POINT.matcher(text).matches();
    }

    /** Of a text that {@link #isNumber}; the decimals stay as many as they are. */
    static BigDecimal of(String text) {
        return new BigDecimal(
                SPACES.matcher(text).replaceAll("").replace('−', '-').replace(',', '.'));
    }
}
