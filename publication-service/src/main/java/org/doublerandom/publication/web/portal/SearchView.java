package org.doublerandom.publication.web.portal;

import java.time.LocalDate;
import java.util.Optional;
import org.doublerandom.publication.application.SearchRecord;
import org.doublerandom.publication.domain.search.SearchText;
import org.doublerandom.publication.domain.search.SearchTextRefused;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.jspecify.annotations.Nullable;

/** What somebody looked for and what was found. */
record SearchView(String text, boolean refused, Page<TrailView> found) {
    static @Nullable SearchView of(String typed, SearchRecord search, LocalDate today) {
        try {
            Optional<SearchText> text = SearchText.in(typed);
            return text.map(asked -> new SearchView(
                            asked.value(),
                            false,
                            search.search(asked, PageRequest.first()).map(trail -> TrailView.of(trail, today))))
                    .orElse(null);
        } catch (SearchTextRefused tooLong) {
            return new SearchView(typed.substring(0, Math.min(typed.length(), SearchText.LONGEST)), true, Page.empty());
        }
    }
}
