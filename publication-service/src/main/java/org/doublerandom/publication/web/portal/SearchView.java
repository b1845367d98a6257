package org.doublerandom.publication.web.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doublerandom.publication.application.SearchRecord;
import org.doublerandom.publication.domain.search.SearchText;
import org.doublerandom.publication.domain.search.SearchTextRefused;
import org.jspecify.annotations.Nullable;

/** What somebody looked for and what was found. */
record SearchView(String text, boolean refused, List<TrailView> found, int most) {
    static @Nullable SearchView of(String typed, SearchRecord search, LocalDate today) {
        try {
            Optional<SearchText> text = SearchText.in(typed);
            return text.map(asked -> new SearchView(
                            asked.value(),
                            false,
                            search.search(asked).stream()
                                    .map(trail -> TrailView.of(trail, today))
                                    .toList(),
                            SearchRecord.MOST))
                    .orElse(null);
        } catch (SearchTextRefused tooLong) {
            return new SearchView(
                    typed.substring(0, Math.min(typed.length(), SearchText.LONGEST)),
                    true,
                    List.of(),
                    SearchRecord.MOST);
        }
    }
}
