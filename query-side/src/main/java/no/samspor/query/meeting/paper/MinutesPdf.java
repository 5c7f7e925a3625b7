package no.samspor.query.meeting.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import no.samspor.query.meeting.book.MeetingView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/** Minutes as a tagged PDF (PDF/UA), from the same view as the page; fonts go with it. */
@Component
class MinutesPdf {

    private static final String FAMILY = "Inter";

    private final ITemplateEngine templates;
    private final ApplicationContext context;
    private final String styles;

    MinutesPdf(ITemplateEngine templates, ApplicationContext context) {
        this.templates = templates;
        this.context = context;
        this.styles = new String(bytes("/paper/minutes.css"), StandardCharsets.UTF_8);
    }

    /** In the language of whoever reads. @param seal the checkpoint over the approval, if there is one */
    byte[] of(MeetingView view, @Nullable String seal) {
        var variables = new Context(LocaleContextHolder.getLocale(), Map.of("view", view));
        variables.setVariable("seal", seal);
        variables.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(context, null));
        var html = templates
                .process("meeting/paper", variables)
                .replace("</head>", "<style>" + styles + "</style></head>");
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> font("Inter-Regular.ttf"), FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(() -> font("Inter-SemiBold.ttf"), FAMILY, 600, FontStyle.NORMAL, true)
                    .withHtmlContent(html, null)
                    .withProducer("Samspor")
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(MinutesPdf.class.getResourceAsStream("/fonts/" + name));
    }

    private static byte[] bytes(String resource) {
        try (var stream = Objects.requireNonNull(MinutesPdf.class.getResourceAsStream(resource))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
