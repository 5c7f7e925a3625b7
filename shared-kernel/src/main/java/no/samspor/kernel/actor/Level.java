package no.samspor.kernel.actor;

/**
 * The levels of the SLT model, lowest first. A kommune's ladder says which of them it has; nothing may assume three.
 */
public enum Level {
    UTFORENDE,
    KOORDINERENDE,
    STYRENDE
}
