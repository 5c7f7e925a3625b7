package no.samspor.query.platform;

import jakarta.persistence.Table;

/**
 * The table of an entity, as its {@link Table} annotation says. Which schema it lies in says the connection: what there
 * is now, what there was then.
 */
final class TableName {

    private TableName() {}

    static String of(Class<?> entity) {
        var table = entity.getAnnotation(Table.class);
        if (table == null || table.name().isEmpty() || !table.schema().isEmpty()) {
            throw new IllegalArgumentException(
                    entity.getName() + " must name its table with @Table, and not where that lies");
        }
        return table.name();
    }
}
