package no.samspor.query.platform.figure;

/**
 * One value of a figure.
 *
 * @param label what it is the value of, for example «3. kv. 26» or «Sentrum»
 * @param amount its size; of no meaning when it is hidden
 * @param shown as it is written, for example «71 %» or «&lt;5»
 */
public record Point(String label, double amount, String shown, Look look) {

    /** How it is drawn. */
    public enum Look {
        /** One among others. */
        PLAIN,
        /** The one that the figure's number is about. */
        NOW,
        /** Hidden to protect people: one fixed size, hatched. */
        HIDDEN,
        /** Nothing to measure: what is written stands alone. */
        NONE;

        /** The class in the styles. */
        public String css() {
            return switch (this) {
                case PLAIN -> "c-bar";
                case NOW -> "c-now";
                case HIDDEN -> "c-hide";
                case NONE -> "c-none";
            };
        }
    }

    public static Point plain(String label, double amount, String shown) {
        return new Point(label, amount, shown, Look.PLAIN);
    }

    public static Point now(String label, double amount, String shown) {
        return new Point(label, amount, shown, Look.NOW);
    }

    /** There was nothing to measure. */
    public static Point none(String label) {
        return new Point(label, 0, "–", Look.NONE);
    }

    public static Point hidden(String label, String shown) {
        return new Point(label, 0, shown, Look.HIDDEN);
    }
}
