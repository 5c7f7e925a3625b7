package no.samspor.query.figures;

/** A count of people's matters as it may be shown. */
public sealed interface ShownCount {

    /** As it is: none, or five and more. */
    record Exact(int count) implements ShownCount {}

    /** One to four. */
    record FewerThanFive() implements ShownCount {}

    /** Hidden, because a smaller one could be computed from it. */
    record Hidden() implements ShownCount {}
}
