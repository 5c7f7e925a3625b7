package no.samspor.query.platform.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.stereotype.Component;

/** Sends {@link Download}s. */
@Component
class DownloadConverter implements HttpMessageConverter<Download> {

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType media) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType media) {
        return type == Download.class;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.ALL);
    }

    @Override
    public Download read(Class<? extends Download> type, HttpInputMessage input) {
        throw new UnsupportedOperationException("Files are sent, never taken");
    }

    @Override
    public void write(Download file, @Nullable MediaType media, HttpOutputMessage output) throws IOException {
        output.getHeaders().setContentType(media);
        file.writeTo(output.getBody());
    }
}
