package no.samspor.query.platform;

import jakarta.persistence.Table;

/** The table of an entity, as its {@link Table} annotation says; the schema is part of it. */
final class TableName {

    private TableName() {}

    static String of(Class<?> entity) {
        var table = entity.getAnnotation(Table.class);
        if (table == null || table.schema().isEmpty() || table.name().isEmpty()) {
            throw new IllegalArgumentException(entity.getName() + " must name its table and schema with @Table");
        }
        return table.schema() + "." + table.name();
    }
}
