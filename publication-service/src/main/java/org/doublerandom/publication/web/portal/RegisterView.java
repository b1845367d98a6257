package org.doublerandom.publication.web.portal;

import java.util.List;
import java.util.Map;
import org.doublerandom.publication.application.ReadRegisters;
import org.doublerandom.publication.domain.register.DoubledNight;
import org.doublerandom.publication.domain.register.ToldRoot;
import org.doublerandom.values.PageRequest;

/**
 * An authority's registers of the last nights, on the page.
 *
 * @param doubled nights of which more than one root was told; none if all is well
 */
record RegisterView(String authority, String code, List<RootView> roots, List<String> doubled) {
    private static final PageRequest A_WEEK = PageRequest.first(7);

    record RootView(String night, String root, long lines, String file) {
        static RootView of(ToldRoot told) {
            return new RootView(
                    told.night().toString(),
                    told.root(),
                    told.lines(),
                    "/api/directory/v1/registers/" + told.authority() + "/" + told.night() + "/file");
        }
    }

    /** Of the authorities of which any root was told. */
    static List<RegisterView> of(ReadRegisters registers, Map<String, String> authorities) {
        List<DoubledNight> doubled = registers.doubled();
        return authorities.entrySet().stream()
                .map(authority -> new RegisterView(
                        authority.getValue(),
                        authority.getKey(),
                        registers
                                .newest(authority.getKey(), A_WEEK)
                                .map(RootView::of)
                                .rows(),
                        doubled.stream()
                                .filter(night -> night.authority().equals(authority.getKey()))
                                .map(night -> night.night().toString())
                                .toList()))
                .filter(register -> !register.roots().isEmpty())
                .toList();
    }
}
