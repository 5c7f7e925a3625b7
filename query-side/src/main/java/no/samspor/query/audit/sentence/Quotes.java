package no.samspor.query.audit.sentence;

/** Quotation marks as they are written: «Tiltakspakken ‘Sommer’», with single ones inside the double. */
public final class Quotes {

    private Quotes() {}

    /** The same text with single marks for every quotation within another. */
    public static String nested(String text) {
        var written = new StringBuilder(text.length());
        var depth = 0;
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (opens(sign)) {
                depth++;
                written.append(depth > 1 ? '‘' : sign);
            } else if (closes(sign) && depth > 0) {
                written.append(depth > 1 ? '’' : sign);
                depth--;
            } else {
                written.append(sign);
            }
        }
        return written.toString();
    }

    private static boolean opens(char sign) {
        return sign == '«' || sign == '“';
    }

    private static boolean closes(char sign) {
        return sign == '»' || sign == '”';
    }
}
