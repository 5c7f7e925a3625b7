package no.samspor.query.decision.register;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.FrozenReading;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Paper;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The register as files, each with the position that it was made at: asked for as of then it comes out the same. */
@Component
class RegisterExport {

    private final DecisionRegister register;
    private final FrozenReading frozen;
    private final Names names;
    private final Paper paper;
    private final JsonMapper json;

    RegisterExport(DecisionRegister register, FrozenReading frozen, Names names, Paper paper, JsonMapper json) {
        this.register = register;
        this.frozen = frozen;
        this.names = names;
        this.paper = paper;
        this.json = json;
    }

    /** As what. */
    enum Format {
        CSV("csv", "text/csv;charset=UTF-8"),
        JSONL("jsonl", "application/jsonl;charset=UTF-8"),
        PDF("pdf", "application/pdf");

        private final String extension;
        private final String type;

        Format(String extension, String type) {
            this.extension = extension;
            this.type = type;
        }

        String type() {
            return type;
        }

        /** {@code vedtak-4999-per-3235.csv}. */
        String name(Viewer viewer, long position) {
            return "vedtak-" + viewer.kommune() + "-per-" + position + "." + extension;
        }
    }

    /** @param position of the last event that is in it */
    record File(long position, byte[] bytes) {}

    /** What each line of JSON begins with; the first line is this alone. */
    record Head(String export, long position, Instant asOf, String kommune, RegisterFilter filter, int decisions) {}

    File of(Viewer viewer, RegisterFilter filter, Format format) {
        return frozen.read(
                then -> {
                    var decisions = register.whole(viewer, filter);
                    var head = new Head(
                            "decisions",
                            then.position(),
                            then.instant(),
                            viewer.kommune().value(),
                            filter,
                            decisions.size());
                    return new File(
                            then.position(),
                            switch (format) {
                                case CSV -> csv(head, decisions);
                                case JSONL -> jsonl(head, decisions);
                                case PDF -> pdf(viewer, head, decisions);
                            });
                },
                RegisterProjection.NAME,
                "organisation");
    }

    private byte[] pdf(Viewer viewer, Head head, List<DecisionView> decisions) {
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("head", head);
        variables.put("decisions", decisions);
        variables.put("kommune", names.kommune(viewer.kommune()));
        return paper.of("decision/register/paper", "minutes.css", variables);
    }

    private byte[] jsonl(Head head, List<DecisionView> decisions) {
        var lines = new StringBuilder(json.writeValueAsString(head)).append('\n');
        decisions.forEach(
                decision -> lines.append(json.writeValueAsString(decision)).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] csv(Head head, List<DecisionView> decisions) {
        var text = new StringWriter();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(
                    "number",
                    "title",
                    "status",
                    "level",
                    "body",
                    "decidedOn",
                    "way",
                    "result",
                    "text",
                    "reason",
                    "legalGround",
                    "responsible",
                    "deadline",
                    "present",
                    "membersInAll",
                    "recordedBy",
                    "recordedAs",
                    "recordedAt",
                    "confirmedBy",
                    "confirmedOn",
                    "carriedOutBy",
                    "carriedOutOn",
                    "outcome",
                    "endedOn",
                    "endReason",
                    "id",
                    "exportPosition",
                    "exportAsOf");
            for (var decision : decisions) {
                var item = decision.item();
                csv.printRecord(
                        item.number(),
                        item.title(),
                        item.status(),
                        item.level(),
                        item.body().name(),
                        item.decidedOn(),
                        decision.way(),
                        decision.result(),
                        decision.text(),
                        decision.reason(),
                        decision.legalGround(),
                        item.responsible().name(),
                        item.deadline(),
                        decision.present().stream().map(Named::name).collect(Collectors.joining("; ")),
                        decision.membersInAll(),
                        decision.recordedBy().name(),
                        decision.recordedAs(),
                        decision.recordedAt(),
                        name(decision.confirmedBy()),
                        decision.confirmedOn(),
                        name(decision.carriedOutBy()),
                        decision.carriedOutOn(),
                        decision.outcome(),
                        decision.endedOn(),
                        decision.endReason(),
                        item.id(),
                        head.position(),
                        head.asOf());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable String name(@Nullable Named person) {
        return person == null ? null : person.name();
    }
}
