package org.doublerandom.draw.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.doublerandom.draw.application.Sealing;
import org.doublerandom.draw.domain.AnnouncedDraw;
import org.doublerandom.draw.domain.BroughtEntry;
import org.doublerandom.draw.domain.Concealed;
import org.doublerandom.draw.domain.entry.LostEntry;
import org.doublerandom.draw.domain.entry.ReadingsText;
import org.doublerandom.draw.domain.entry.SaltedEntry;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.draw.persistence.DrawDocument.SealedEntry;
import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What witnesses entered, as it is stored: as long as no reading stands, the digest of each line beside its two seals; in clear as
 * soon as it is public.
 */
@Component
class EntryDocuments {
    private final Sealing sealing;

    EntryDocuments(Sealing sealing) {
        this.sealing = sealing;
    }

    /** Those that are lost, and those that only their seals hold. */
    @Nullable
    List<SealedEntry> sealed(AnnouncedDraw draw, boolean isPast) {
        Map<Integer, SealedEntry> sealed = new TreeMap<>();
        draw.concealed()
                .lostEntries()
                .forEach(lost -> sealed.put(
                        lost.n(), new SealedEntry(lost.n(), lost.digest().hex())));
        if (!isPast && !draw.texts().containsKey(DrawFile.READINGS)) {
            numbered(draw).forEach((n, entry) -> {
                if (opened(draw, n).equals(Optional.of(entry.line()))) {
                    Digest digest = entry.digest(draw.announcement().suite());
                    sealed.put(n, new SealedEntry(n, digest.hex()));
                }
            });
        }
        return sealed.isEmpty() ? null : List.copyOf(sealed.values());
    }

    /** The readings text without what is sealed. */
    @Nullable
    String clear(AnnouncedDraw draw, @Nullable List<SealedEntry> sealed) {
        ReadingsText text = draw.readings();
        if (text == null || sealed == null) {
            return text == null ? null : text.text();
        }
        Map<Integer, SaltedEntry> clear = numbered(draw);
        sealed.forEach(entry -> clear.remove(entry.n()));
        return new ReadingsText(text.published(), text.added(), List.copyOf(clear.values())).text();
    }

    /** Which entry of the draw is which: the numbers of those that are lost are not given again. */
    private static Map<Integer, SaltedEntry> numbered(AnnouncedDraw draw) {
        Map<Integer, SaltedEntry> numbered = new TreeMap<>();
        if (draw.readings() == null) {
            return numbered;
        }
        List<Integer> lost =
                draw.concealed().lostEntries().stream().map(LostEntry::n).collect(Collectors.toList());
        int n = 0;
        for (SaltedEntry entry : draw.readings().entries()) {
            do {
                n++;
            } while (lost.contains(n));
            numbered.put(n, entry);
        }
        return numbered;
    }

    /**
     * With every sealed entry that a key of the service opens; the others are lost.
     *
     * @param isPast what it was void for stays as it was: a key that comes back opens nothing by itself
     */
    AnnouncedDraw opened(AnnouncedDraw stored, @Nullable List<SealedEntry> sealed, boolean isPast) {
        if (sealed == null) {
            return stored;
        }
        Concealed concealed = stored.concealed();
        for (SealedEntry entry : sealed) {
            concealed = concealed.losing(new LostEntry(entry.n(), new Digest(entry.digest())));
        }
        AnnouncedDraw draw = stored.with(concealed);
        if (isPast) {
            return draw;
        }
        for (LostEntry entry : new ArrayList<>(concealed.lostEntries())) {
            Optional<String> line = opened(draw, entry.n())
                    .filter(found -> entry.isOf(found, stored.announcement().suite()));
            draw = line.isEmpty() ? draw : new BroughtEntry(entry.n(), line.get()).to(draw);
        }
        return draw;
    }

    private Optional<String> opened(AnnouncedDraw draw, int n) {
        DrawId id = draw.id();
        return Optional.ofNullable(draw.concealed().seals())
                .flatMap(seals -> seals.firstOf(SealedName.entry(n)))
                .flatMap(first -> sealing.tryOpen(id, first));
    }
}
