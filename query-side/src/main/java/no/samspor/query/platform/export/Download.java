package no.samspor.query.platform.export;

import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file that is written while it is sent, in the thread that was asked: after the reading is logged, and never whole
 * in memory.
 */
@Schema(type = "string", format = "binary")
public final class Download {

    private final Written content;

    private Download(Written content) {
        this.content = content;
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Written {
        void to(OutputStream stream) throws IOException;
    }

    /** An answer that the browser keeps as a file of that name. */
    public static ResponseEntity<Download> of(String name, MediaType type, Written content) {
        return of(name, type, content, Function.identity());
    }

    static ResponseEntity<Download> of(
            String name,
            MediaType type,
            Written content,
            Function<ResponseEntity.BodyBuilder, ResponseEntity.BodyBuilder> more) {
        return more.apply(ResponseEntity.ok()
                        .contentType(type)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(name)
                                        .build()
                                        .toString()))
                .body(new Download(content));
    }

    void writeTo(OutputStream stream) throws IOException {
        content.to(stream);
    }
}
