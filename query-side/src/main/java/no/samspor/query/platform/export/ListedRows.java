package no.samspor.query.platform.export;

import java.util.List;
import java.util.function.Consumer;

/** The rows of a list, one after the other: not all of them need be in memory at once. */
@FunctionalInterface
public interface ListedRows<T> {

    /** Gives each row, in the order of the list, to whoever takes them. */
    void each(Consumer<? super T> taker);

    static <T> ListedRows<T> of(List<T> all) {
        return all::forEach;
    }
}
