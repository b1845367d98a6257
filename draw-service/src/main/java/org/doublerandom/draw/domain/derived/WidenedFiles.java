package org.doublerandom.draw.domain.derived;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.frame.FilePieces;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.frame.FramePieces;
import org.doublerandom.draw.domain.frame.Inspector;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.Roster;
import org.doublerandom.draw.domain.voiding.Relief;

/**
 * The files of the attempt behind an infeasible one, where its roster was frozen anew: it differs from the one before only in
 * what two persons asked for, and the conflicts gain only lines of the added (protocol §6).
 *
 * @param struck the files as they follow without a new roster
 */
public record WidenedFiles(FrameFiles struck, Relief relief) {
    private static final int MOST = 999_999;

    /**
     * @param frozen the frame that the directory froze anew, of the whole batch
     * @throws RosterDoesNotFollow if it differs in anything else
     */
    public FrameFiles with(FramePieces frozen) {
        Map<InspectorId, Inspector> before = new HashMap<>();
        Roster.parse(struck.roster()).inspectors().forEach(inspector -> before.put(inspector.id(), raised(inspector)));
        Set<String> added = new HashSet<>();
        for (Inspector inspector : Roster.parse(frozen.roster().whole()).inspectors()) {
            Inspector known = before.remove(inspector.id());
            if (known == null) {
                requireAsked(inspector);
                added.add(inspector.id().value());
            } else if (!known.equals(inspector)) {
                throw new RosterDoesNotFollow(inspector.id(), relief);
            }
        }
        if (!before.isEmpty()) {
            throw new RosterDoesNotFollow(before.keySet(), relief);
        }
        return new FrameFiles(struck.pool(), frozen.roster().whole(), conflicts(frozen, added));
    }

    private void requireAsked(Inspector inspector) {
        if (relief.added().stream().noneMatch(group -> group.has(inspector))) {
            throw new RosterDoesNotFollow(inspector.id(), relief);
        }
    }

    private Inspector raised(Inspector inspector) {
        return inspector.withCap(Math.min(MOST, inspector.cap() + relief.capsRaisedBy()));
    }

    private byte[] conflicts(FramePieces frozen, Set<String> added) {
        Set<String> pool = new HashSet<>();
        StruckFiles.lines(FilePieces.of(struck.pool()))
                .forEach(line -> pool.add(line.substring(0, line.indexOf('\t'))));
        List<String> lines = StruckFiles.lines(frozen.conflicts())
                .filter(line -> pool.contains(line.substring(line.indexOf('\t') + 1)))
                .toList();
        Stream<String> ofThoseBefore =
                lines.stream().filter(line -> !added.contains(line.substring(0, line.indexOf('\t'))));
        byte[] kept = StruckFiles.joined(ofThoseBefore);
        if (!text(kept).equals(text(struck.conflicts()))) {
            throw new RosterDoesNotFollow("conflicts.txt", relief);
        }
        return StruckFiles.joined(lines.stream());
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.US_ASCII);
    }
}
