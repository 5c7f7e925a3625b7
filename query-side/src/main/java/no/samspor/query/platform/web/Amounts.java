package no.samspor.query.platform.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Amounts as they are written: whole kroner, with øre only when there are any. In a template:
 * {@code ${@amounts.kroner(ore)}}.
 */
@Component("amounts")
public class Amounts {

    private static final char NO_BREAK = '\u00a0';

    /** «640 000 kr», with spaces that do not break. */
    public String kroner(long ore) {
        return number(ore) + NO_BREAK + "kr";
    }

    /** «640 000». */
    public String number(long ore) {
        return written(ore % 100 == 0 ? "#,##0" : "#,##0.00", BigDecimal.valueOf(ore, 2));
    }

    /** What is no money: «1 240,5». */
    public String decimal(BigDecimal value) {
        return written("#,##0.##", value);
    }

    private static String written(String pattern, BigDecimal value) {
        var signs = new DecimalFormatSymbols(Locale.ROOT);
        signs.setGroupingSeparator(NO_BREAK);
        signs.setDecimalSeparator(',');
        signs.setMinusSign('−');
        return new DecimalFormat(pattern, signs).format(value);
    }
}
