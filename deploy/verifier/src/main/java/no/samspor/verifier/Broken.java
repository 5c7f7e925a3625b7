package no.samspor.verifier;

/** Something does not hold. Its message says what, in bokmål. */
final class Broken extends RuntimeException {

    Broken(String what) {
        super(what);
    }
}
