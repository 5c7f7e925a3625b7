package no.samspor.query.platform.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/**
 * A template on paper: a tagged PDF (PDF/UA) that an archive can keep (PDF/A-2a), with its fonts and colours in it. The
 * template is written as XML.
 */
@Component
public class Paper {

    private static final String FAMILY = "Inter";

    private final ITemplateEngine templates;
    private final ApplicationContext context;

    public Paper(ITemplateEngine templates, ApplicationContext context) {
        this.templates = templates;
        this.context = context;
    }

    /** In the language of whoever reads. @param styles name of a style sheet in {@code /paper} */
    public byte[] of(String template, String styles, Map<String, @Nullable Object> variables) {
        var filled = new Context(LocaleContextHolder.getLocale(), variables);
        filled.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(context, null));
        var css = new String(bytes("/paper/" + styles), StandardCharsets.UTF_8);
        var html = templates.process(template, filled).replace("</head>", "<style>" + css + "</style></head>");
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
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
        return Objects.requireNonNull(Paper.class.getResourceAsStream("/fonts/" + name));
    }

    private static byte[] bytes(String resource) {
        try (var stream = Objects.requireNonNull(Paper.class.getResourceAsStream(resource), resource)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
