package no.samspor.query.platform.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
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
    private static final int FIRST_TABLE = 12;
    private static final int TABLE_RECORD = 16;
    private static final int GSUB = 0x47535542;
    private static final int UNKNOWN_TABLE = 0x58535542;
    private static final byte[] REGULAR = plain(bytes("/fonts/Inter-Regular.ttf"));
    private static final byte[] SEMI_BOLD = plain(bytes("/fonts/Inter-SemiBold.ttf"));

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
                    .useFont(() -> new ByteArrayInputStream(REGULAR), FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(() -> new ByteArrayInputStream(SEMI_BOLD), FAMILY, 600, FontStyle.NORMAL, true)
                    .withHtmlContent(html, null)
                    .withProducer("Samspor")
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /**
     * The font without its table of glyphs that stand for others (GSUB). PDFBox would compile each of Inter's forty
     * features anew for each line, which takes ten times as long as all the rest; what is lost are arrows made of
     * hyphens. The table is one of those that are not kept in a PDF anyway.
     *
     * @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">OpenType: the table directory</a>
     */
    static byte[] plain(byte[] font) {
        var plain = ByteBuffer.wrap(font.clone());
        var tables = Short.toUnsignedInt(plain.getShort(4));
        for (var at = FIRST_TABLE; at < FIRST_TABLE + tables * TABLE_RECORD; at += TABLE_RECORD) {
            if (plain.getInt(at) == GSUB) {
                plain.putInt(at, UNKNOWN_TABLE);
            }
        }
        return plain.array();
    }

    private static byte[] bytes(String resource) {
        try (var stream = Objects.requireNonNull(Paper.class.getResourceAsStream(resource), resource)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
