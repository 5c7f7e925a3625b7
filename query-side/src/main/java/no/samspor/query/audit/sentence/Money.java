package no.samspor.query.audit.sentence;

import java.util.Locale;

/** Amounts as they are written: «640 000 kr», «1 250,50 kr», «NOK 640,000». The spaces do not break. */
final class Money {

    private Money() {}

    /** @param ore whole øre */
    static String of(long ore, Locale locale) {
        var english = locale.getLanguage().equals("en");
        var kroner = grouped(ore / 100, english ? "," : "\u00a0");
        var rest = ore % 100 == 0 ? "" : String.format(Locale.ROOT, "%s%02d", english ? "." : ",", Math.abs(ore % 100));
        return english ? "NOK\u00a0" + kroner + rest : kroner + rest + "\u00a0kr";
    }

    private static String grouped(long kroner, String separator) {
        return String.format(Locale.ROOT, "%,d", kroner).replace(",", separator);
    }
}
