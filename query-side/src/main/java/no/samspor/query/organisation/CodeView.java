package no.samspor.query.organisation;

/**
 * A theme or an area.
 *
 * @param active whether it can be chosen for something new
 */
public record CodeView(String code, String name, boolean active) {

    static CodeView of(CodeRow row) {
        return new CodeView(row.code, row.name, row.active);
    }
}
