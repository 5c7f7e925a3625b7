package no.samspor.query.platform.export;

import java.util.EnumMap;
import java.util.Map;
import no.samspor.query.platform.web.PageAddress;
import org.springframework.http.MediaType;

/** As what a list is taken out. */
public enum ExportFormat {
    /** Comma-separated values (RFC 4180), UTF-8, one line of names first. */
    CSV("csv", "text/csv;charset=UTF-8"),
    /** One JSON object per line, UTF-8; the first line is the {@link ExportHead}. */
    JSONL("jsonl", "application/jsonl;charset=UTF-8"),
    /** On paper: PDF/A-2a, tagged. */
    PDF("pdf", MediaType.APPLICATION_PDF_VALUE);

    private final String extension;
    private final String type;

    ExportFormat(String extension, String type) {
        this.extension = extension;
        this.type = type;
    }

    /** Where what the page is narrowed to is had as a file, in each form. */
    public static Map<ExportFormat, String> links(String path) {
        var links = new EnumMap<ExportFormat, String>(ExportFormat.class);
        for (var format : values()) {
            links.put(format, PageAddress.file(path, "format", format.name()));
        }
        return links;
    }

    MediaType type() {
        return MediaType.parseMediaType(type);
    }

    String extension() {
        return extension;
    }
}
