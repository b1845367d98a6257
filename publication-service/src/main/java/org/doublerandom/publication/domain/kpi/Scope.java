package org.doublerandom.publication.domain.kpi;

import java.util.List;
import org.doublerandom.publication.domain.file.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Whose work a figure measures.
 *
 * @param authority code of one authority; null: all of the installation together
 */
public record Scope(@Nullable String authority) {
    public static final Scope ALL = new Scope(null);

    public boolean covers(String code) {
        return authority == null || authority.equals(code);
    }

    public List<Publication> of(List<Publication> files) {
        return files.stream()
                .filter(file -> covers(file.assignment().authority().code()))
                .toList();
    }
}
