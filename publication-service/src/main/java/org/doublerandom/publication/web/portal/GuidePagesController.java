package org.doublerandom.publication.web.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.doublerandom.publication.application.ReadGuides;
import org.doublerandom.publication.domain.search.SearchText;
import org.doublerandom.publication.domain.search.SearchTextRefused;
import org.doublerandom.starter.security.Authorities;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.MalformedValue;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a visit asks, to read and to print: by item, and by industry (domain §10, G9). */
@Controller
class GuidePagesController {
    private final ReadGuides guides;
    private final Authorities authorities;

    GuidePagesController(ReadGuides guides, Authorities authorities) {
        this.guides = guides;
        this.authorities = authorities;
    }

    @GetMapping("/portal/guides/{authority}/{item}")
    String guide(@PathVariable String authority, @PathVariable String item, Model model, HttpServletResponse response) {
        GuideView found = itemOf(item)
                .flatMap(id -> guides.item(authority, id))
                .map(guided -> GuideView.of(guided, authorities.all().getOrDefault(authority, authority)))
                .orElse(null);
        return answer("guide", found, "portal-guide", model, response);
    }

    @GetMapping("/portal/checklists")
    String checklists(@RequestParam(defaultValue = "") String q, Model model, HttpServletResponse response) {
        List<ChecklistView> found = List.of();
        boolean refused = false;
        try {
            found = guides.checklists(SearchText.in(q)).stream()
                    .map(checklist -> ChecklistView.of(checklist, authorities.all()))
                    .toList();
        } catch (SearchTextRefused tooLong) {
            refused = true;
        }
        model.addAttribute("refused", refused);
        model.addAttribute("typed", q.substring(0, Math.min(q.length(), SearchText.LONGEST)));
        return answer("checklists", found, "portal-checklists", model, response);
    }

    @GetMapping("/portal/checklists/{authority}/{code}")
    String checklist(
            @PathVariable String authority, @PathVariable String code, Model model, HttpServletResponse response) {
        ChecklistView found = guides.checklist(authority, code)
                .map(checklist -> ChecklistView.of(checklist, authorities.all()))
                .orElse(null);
        return answer("checklist", found, "portal-checklist", model, response);
    }

    private static Optional<ItemId> itemOf(String typed) {
        try {
            return Optional.of(new ItemId(typed));
        } catch (MalformedValue none) {
            return Optional.empty();
        }
    }

    /** A page also where there is nothing: whoever follows an old link is told so. */
    private static String answer(
            String name, @Nullable Object found, String page, Model model, HttpServletResponse response) {
        model.addAttribute(name, found);
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(Duration.ofSeconds(10)).cachePublic().getHeaderValue());
        if (found == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        return page;
    }
}
