package org.doublerandom.publication.domain.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.PublicationId;
import org.doublerandom.publication.domain.notice.NoticeDigest;
import org.doublerandom.publication.domain.search.SearchText;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;

/** Publication files; state and facts of a change are stored together or not at all. */
public interface Publications {
    /** Opens a file; one that is open already stays as it is. */
    void open(AwaitingEnd file);

    Optional<Publication> find(InspectionId id);

    Optional<Publication> find(NoticeDigest notice);

    /** Applies a pure change to the stored file and stores what it makes of it; refused if there is no such file. */
    Publication change(InspectionId id, Function<Publication, Changed<Publication>> change);

    /** The files of a draw, by the number of their target. */
    List<Publication> ofDraw(DrawId draw);

    /** Files whose inspection ended in a year, by end and id: those of the figures of that year. */
    List<Publication> endedIn(int year);

    /** Files with a result accepted in a year. */
    List<Publication> acceptedIn(int year);

    /** An authority's accepted results that are not published, the earliest deadline first. */
    Page<Publishable> publishable(String authority, PageRequest page);

    Optional<Published> findPublished(PublicationId id);

    /** Published ones, the newest first. */
    Page<Published> published(PageRequest page);

    /** How many have a place in a draw, visited or not. */
    long countDrawn();

    /** Not published and past their deadline on that day, the longest overdue first. */
    Page<Publication> overdueOn(LocalDate day, PageRequest page);

    /** Not published, the deadline over as far as is known, but provisional. */
    Page<Publication> undecidedOn(LocalDate day, PageRequest page);

    /** Drawn, and not visited yet. */
    List<AwaitingEnd> awaitingEnd();

    /** How many were visited, published or not. */
    long countVisited();

    /** Whatever has a provisional deadline, published or not. */
    List<Publication> withProvisionalDeadline();

    /** Files of targets whose name contains the text or whose number is the text, by name. */
    Page<Publication> ofTargetsLike(SearchText text, PageRequest page);
}
