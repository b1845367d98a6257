package org.doublerandom.directory.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.Area;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.DrawHistory;
import org.doublerandom.directory.domain.target.DrawnTarget;
import org.doublerandom.directory.domain.target.Folded;
import org.doublerandom.directory.domain.target.HandTag;
import org.doublerandom.directory.domain.target.Hit;
import org.doublerandom.directory.domain.target.IndustryCode;
import org.doublerandom.directory.domain.target.LastTeam;
import org.doublerandom.directory.domain.target.LikelyDuplicates;
import org.doublerandom.directory.domain.target.RegisterNumber;
import org.doublerandom.directory.domain.target.RegisteredTarget;
import org.doublerandom.directory.domain.target.Registration;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetFacts;
import org.doublerandom.directory.domain.target.TargetKind;
import org.doublerandom.directory.domain.target.TargetSearch;
import org.doublerandom.directory.domain.target.TargetStatus;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Update;

/** Not the target itself, because imports and draws write its fields apart, each without reading those of the other. */
record TargetDocument(
        String target,
        String kind,
        String name,
        String address,
        String area,
        @Nullable String industry,
        LocalDate registered,
        String status,
        @Nullable LocalDate closed,
        List<String> scopes,
        @Nullable RegisterDocument register,
        @Nullable List<HitDocument> hits,
        @Nullable List<String> struckBy,
        @Nullable List<String> missedBy,
        @Nullable TeamDocument lastTeam,
        @Nullable List<HandTagDocument> byHand,
        @Nullable String mergedInto) {

    /** In which form a target can be searched; absent of whoever was stored before that. */
    static final String FORM = "form";

    /** Since 2 those without a name are twins of nobody. */
    static final int FORM_NOW = 2;

    /**
     * @param visited absent until the visit has taken place
     * @param annulled absent unless the draw is void by law
     */
    record HitDocument(
            String draw,
            int year,
            @Nullable Boolean visited,
            @Nullable Boolean annulled) {
        Hit toHit() {
            return new Hit(new FrameId(draw), year, Boolean.TRUE.equals(visited), Boolean.TRUE.equals(annulled));
        }
    }

    record RegisterDocument(String office, String number) {}

    record HandTagDocument(String tag, String reason, String by, Instant at) {
        static HandTagDocument of(HandTag given) {
            return new HandTagDocument(
                    given.tag().value(), given.reason(), given.by().value(), given.at());
        }

        HandTag toTag() {
            return new HandTag(new Tag(tag), reason, new PersonId(by), at);
        }
    }

    record TeamDocument(String draw, List<String> inspectors) {}

    static Update update(RegisteredTarget entry) {
        TargetFacts facts = entry.facts();
        Registration registration = facts.registration();
        Update update = new Update()
                .set("target", entry.id().value())
                .set("kind", facts.kind().name())
                .set("name", facts.name())
                .set("address", facts.address())
                .set("area", facts.area().code())
                .set("registered", registration.registeredOn())
                .set("status", registration.status().name())
                .set("scopes", facts.scopes());
        searched(entry).forEach(update::set);
        setOrUnset(update, "industry", facts.industry(), IndustryCode::value);
        setOrUnset(update, "register", facts.register(), it -> new RegisterDocument(it.office(), it.number()));
        setOrUnset(update, "closed", registration.closedOn(), closed -> closed);
        return update;
    }

    /** What a target is found by; it follows from the facts. */
    static Map<String, Object> searched(RegisteredTarget entry) {
        Folded name = Folded.of(entry.facts().name());
        return Map.of(
                "folded",
                name.text(),
                "pairs",
                name.pairs(),
                "twin",
                LikelyDuplicates.twinOf(entry),
                FORM,
                FORM_NOW,
                "codes",
                TargetSearch.codesOf(entry).stream().sorted().toList());
    }

    private static <T> void setOrUnset(Update update, String field, @Nullable T value, Function<T, Object> stored) {
        if (value == null) {
            update.unset(field);
        } else {
            update.set(field, stored.apply(value));
        }
    }

    static Update update(DrawnTarget drawn) {
        return lastTeam(
                new Update().push("hits", new HitDocument(drawn.draw().value(), drawn.year(), null, null)), drawn);
    }

    static Update lastTeam(Update update, DrawnTarget drawn) {
        List<String> team = drawn.team().stream().map(InspectorId::value).toList();
        return update.set("lastTeam", new TeamDocument(drawn.draw().value(), team));
    }

    Target toTarget() {
        Registration registration = new Registration(registered, TargetStatus.valueOf(status), closed);
        TargetFacts facts = new TargetFacts(
                TargetKind.of(kind),
                name,
                address,
                new Area(area),
                industry == null ? null : new IndustryCode(industry),
                registration,
                scopes,
                register == null ? null : new RegisterNumber(register.office(), register.number()));
        return new Target(
                new TargetId(target),
                facts,
                history(),
                byHand == null
                        ? List.of()
                        : byHand.stream().map(HandTagDocument::toTag).toList(),
                mergedInto == null ? null : new TargetId(mergedInto));
    }

    private DrawHistory history() {
        List<Hit> drawn =
                hits == null ? List.of() : hits.stream().map(HitDocument::toHit).toList();
        return new DrawHistory(
                drawn, frames(struckBy), frames(missedBy), lastTeam == null ? null : toLastTeam(lastTeam));
    }

    private static Set<FrameId> frames(@Nullable List<String> ids) {
        return ids == null ? Set.of() : ids.stream().map(FrameId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static LastTeam toLastTeam(TeamDocument team) {
        return new LastTeam(
                new FrameId(team.draw()),
                team.inspectors().stream().map(InspectorId::new).toList());
    }
}
