package no.samspor.kernel.store;

/** There is no processor of that name. */
public final class UnknownProcessor extends RuntimeException {

    public UnknownProcessor(String name) {
        super("There is no processor named " + name);
    }
}
