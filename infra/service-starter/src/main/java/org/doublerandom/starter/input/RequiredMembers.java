package org.doublerandom.starter.input;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** A member of a request that is not {@link Nullable} has to be there; where validation says so, validation refuses it. */
final class RequiredMembers extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        if (!(member instanceof AnnotatedParameter parameter)
                || !member.getDeclaringClass().isRecord()) {
            return null;
        }
        RecordComponent[] components = member.getDeclaringClass().getRecordComponents();
        if (parameter.getIndex() >= components.length) {
            return null;
        }
        RecordComponent component = components[parameter.getIndex()];
        boolean validated = Stream.of(NotNull.class, NotBlank.class, NotEmpty.class)
                .anyMatch(component.getAccessor()::isAnnotationPresent);
        return !validated && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
