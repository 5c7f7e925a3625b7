package no.samspor.query.platform;

import org.jspecify.annotations.Nullable;

/** The rows a fold reads and writes. It sees nothing else, so they may lie in the database or in memory. */
public interface Rows {

    /** The row with that id, with what this batch has already changed in it. */
    <R> @Nullable R find(Class<R> type, Object id);

    /** Inserts or replaces the row by its id. */
    void save(Object row);

    /** Removes the row. */
    void delete(Object row);
}
