package org.doublerandom.draw.domain.file;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What everybody may read of a draw in its state, the files of its frame and its scheme aside, which are kept elsewhere. It is
 * kept beside the draw as it was published: to hand it out no key is needed, and nothing is parsed or computed again.
 *
 * @param isSchemeFixed whether there is a scheme, too
 * @param disclosure how much of the draw everybody may read now
 */
public record PublicTexts(Map<DrawFile, FileText> texts, boolean isSchemeFixed, Disclosure disclosure) {
    public PublicTexts {
        texts = Map.copyOf(texts);
    }

    /** Of all the texts that a draw has, those for everybody. */
    public static PublicTexts among(Map<DrawFile, String> all, boolean isSchemeFixed, Disclosure disclosure) {
        Map<DrawFile, FileText> texts = new EnumMap<>(DrawFile.class);
        all.forEach((file, text) -> {
            if (file.isPublic(disclosure)) {
                texts.put(file, FileText.of(text));
            }
        });
        return new PublicTexts(texts, isSchemeFixed, disclosure);
    }

    public PublicTexts plus(DrawFile file, FileText text) {
        Map<DrawFile, FileText> more = new EnumMap<>(DrawFile.class);
        more.putAll(texts);
        more.put(file, text);
        return new PublicTexts(more, isSchemeFixed, disclosure);
    }

    /** @throws NoSuchFile if the draw has none such in its state */
    public void require(DrawFile file) {
        Set<DrawFile> files = EnumSet.noneOf(DrawFile.class);
        files.addAll(texts.keySet());
        if (files.contains(DrawFile.OUTCOME)) {
            files.addAll(Set.of(DrawFile.OUTCOME_FULL, DrawFile.OUTCOME_SALT));
        }
        file.requireAmong(DrawFile.beside(files, isSchemeFixed));
    }

    /** @throws NoSuchFile if the draw has none such in its state */
    public FileText text(DrawFile file) {
        require(file);
        return texts.get(file);
    }
}
