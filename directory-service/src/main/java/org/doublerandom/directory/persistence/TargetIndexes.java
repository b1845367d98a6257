package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexInfo;
import org.springframework.data.mongodb.core.index.IndexOperations;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;

/** By what targets are found; each of these is written with every target that is imported. */
final class TargetIndexes {
    private static final String AUTHORITY = "authority";
    private static final List<String> SEARCHED = List.of("pairs", "codes", "scopes", "industry", "status");

    /** What few targets have: an index holds only these. */
    private static final List<String> RARE =
            List.of("hits.draw", "struckBy", "missedBy", "byHand.tag", MongoTargetEntries.MERGED_INTO);

    /** The first did not hold the order in which the rows of an area are read, the others held all who have nothing there. */
    private static final Set<String> FORMER = Set.of(
            "authority_1_flaws_1_area_1",
            "authority_1_hits.draw_1",
            "authority_1_struckBy_1",
            "authority_1_missedBy_1",
            "authority_1_byHand.tag_1__id_1",
            "authority_1_mergedInto_1__id_1");

    private final IndexOperations targets;

    TargetIndexes(MongoOperations mongo) {
        this.targets = mongo.indexOps(MongoTargetEntries.COLLECTION);
    }

    void make() {
        targets.getIndexInfo().stream()
                .map(IndexInfo::getName)
                .filter(FORMER::contains)
                .forEach(targets::dropIndex);
        targets.createIndex(new Index("target", Direction.ASC));
        // Of whoever was stored before there was a search.
        targets.createIndex(new Index(TargetDocument.FORM, Direction.ASC));
        targets.createIndex(ofAuthority("kind", "_id"));
        targets.createIndex(ofAuthority("area"));
        targets.createIndex(ofAuthority("kind", "status", "area", MongoTargetEntries.MERGED_INTO));
        targets.createIndex(ofAuthority(TargetFlaws.FLAWS, "area", "_id"));
        targets.createIndex(ofAuthority(TargetFlaws.EXAMINED));
        targets.createIndex(ofAuthority(Likeness.TWIN));
        SEARCHED.forEach(searched -> targets.createIndex(ofAuthority(searched, "_id")));
        RARE.forEach(rare -> targets.createIndex(ofAuthority(rare, "_id")
                .named("with-" + rare)
                .partial(PartialIndexFilter.of(where(rare).exists(true)))));
    }

    private static Index ofAuthority(String... fields) {
        Index index = new Index(AUTHORITY, Direction.ASC);
        List.of(fields).forEach(field -> index.on(field, Direction.ASC));
        return index;
    }
}
