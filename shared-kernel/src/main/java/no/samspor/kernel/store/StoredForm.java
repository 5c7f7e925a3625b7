package no.samspor.kernel.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;
import tools.jackson.databind.jsontype.impl.DefaultTypeResolverBuilder;

/** The JSON in which events, tokens and snapshots are stored. What it says of an event is said for ever. */
public final class StoredForm {

    private static final PolymorphicTypeValidator OUR_TYPES = BasicPolymorphicTypeValidator.builder()
            .allowIfSubType("org.axonframework.")
            .allowIfSubType("no.samspor.")
            .build();

    private StoredForm() {}

    /** For events, and for what Axon keeps of its own. */
    public static Jackson3Serializer ofEvents() {
        return serializer(StoredForm::plain);
    }

    /**
     * For snapshots: their revision is their {@link SnapshotShape}, values of a sealed type say which one they are, and
     * final fields are filled like any other, or an aggregate would come back without what it keeps in them.
     */
    public static Jackson3Serializer ofSnapshots() {
        return Jackson3Serializer.builder()
                .revisionResolver(new SnapshotShape())
                .jsonMapperBuilderCustomizer(json -> {
                    plain(json);
                    json.enable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS);
                    json.setDefaultTyping(new SealedTypesSayWhichTheyAre());
                })
                .build();
    }

    private static Jackson3Serializer serializer(Jackson3SerializerCustomizer customizer) {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(customizer)
                .build();
    }

    private static void plain(JsonMapper.Builder json) {
        json.findAndAddModules()
                .polymorphicTypeValidator(OUR_TYPES)
                .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
                .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
                .changeDefaultVisibility(visibility -> visibility
                        .withFieldVisibility(JsonAutoDetect.Visibility.ANY)
                        .withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                        .withIsGetterVisibility(JsonAutoDetect.Visibility.NONE));
    }

    private static final class SealedTypesSayWhichTheyAre extends DefaultTypeResolverBuilder {

        SealedTypesSayWhichTheyAre() {
            super(OUR_TYPES, DefaultTyping.NON_FINAL, JsonTypeInfo.As.PROPERTY);
        }

        @Override
        public boolean useForType(JavaType type) {
            var raw = type.getRawClass();
            return raw.isSealed() && raw != ProtectedText.class;
        }
    }
}
