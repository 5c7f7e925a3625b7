package no.samspor.kernel.concern;

/** What a concern is about. An individual only with a legal ground. */
public enum ConcernSubject {
    MILIEU,
    PLACE,
    PHENOMENON,
    GROUP,
    INDIVIDUAL
}
