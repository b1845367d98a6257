package org.doublerandom.testkit;

import java.io.IOException;
import java.util.List;
import org.doublerandom.facts.inbox.Reactions;
import org.doublerandom.starter.UseCase;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;

/** Leaves of a whole service what a {@link MessageSlice} is about: reactions, and the use cases they call. */
final class SliceFilter extends TypeExcludeFilter {
    private static final List<TypeFilter> WANTED =
            List.of(new AssignableTypeFilter(Reactions.class), new AnnotationTypeFilter(UseCase.class));

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
        for (TypeFilter wanted : WANTED) {
            if (wanted.match(type, types)) {
                return false;
            }
        }
        return true;
    }

    // Contexts are shared by what made them, filters included.
    @Override
    public boolean equals(Object other) {
        return other instanceof SliceFilter;
    }

    @Override
    public int hashCode() {
        return SliceFilter.class.hashCode();
    }
}
