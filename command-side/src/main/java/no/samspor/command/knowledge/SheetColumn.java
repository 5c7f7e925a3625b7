package no.samspor.command.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a sheet, in any order, under a Norwegian or an English heading. */
enum SheetColumn {
    SOURCE(40, "kilde", "source"),
    CODE(60, "kode", "code"),
    NAME(200, "indikator", "indicator"),
    AREA(40, "område", "area"),
    PERIOD(20, "periode", "period"),
    VALUE(30, "verdi", "value"),
    UNIT(40, "enhet", "unit");

    final int longest;
    private final String norwegian;
    private final String english;

    SheetColumn(int longest, String norwegian, String english) {
        this.longest = longest;
        this.norwegian = norwegian;
        this.english = english;
    }

    static Optional<SheetColumn> under(String heading) {
        var plain = heading.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.norwegian.equals(plain) || column.english.equals(plain))
                .findFirst();
    }
}
