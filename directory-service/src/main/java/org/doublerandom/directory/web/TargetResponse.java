package org.doublerandom.directory.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.UnifiedSocialCreditCode;
import org.doublerandom.directory.domain.target.HandTag;
import org.doublerandom.directory.domain.target.IndustryCode;
import org.doublerandom.directory.domain.target.RegisterNumber;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetFacts;
import org.jspecify.annotations.Nullable;

/**
 * @param scopes the register's own words
 * @param tags what the mapping makes of them
 * @param tagsByHand what persons gave it beside
 * @param mergedInto the entry that stands for it, if it turned out to be the same target
 * @param hits the draws that chose the target, with the year they count in
 */
record TargetResponse(
        String target,
        @Nullable String uscc,
        String kind,
        String name,
        String address,
        String area,
        @Nullable String industry,
        LocalDate registered,
        String status,
        @Nullable LocalDate closed,
        List<String> scopes,
        @Nullable String registerOffice,
        @Nullable String registerNumber,
        List<String> tags,
        List<ByHand> tagsByHand,
        List<Hit> hits,
        List<String> lastTeam,
        @Nullable String mergedInto) {

    record ByHand(String tag, String reason, String by, Instant at) {
        static ByHand of(HandTag given) {
            return new ByHand(given.tag().value(), given.reason(), given.by().value(), given.at());
        }
    }

    record Hit(String draw, int year) {}

    static TargetResponse of(Target target, TagMapping mapping) {
        TargetFacts facts = target.facts();
        IndustryCode industry = facts.industry();
        RegisterNumber register = facts.register();
        TargetId into = target.mergedInto();
        return new TargetResponse(
                target.id().value(),
                target.id().uscc().map(UnifiedSocialCreditCode::value).orElse(null),
                facts.kind().name(),
                facts.name(),
                facts.address(),
                facts.area().code(),
                industry == null ? null : industry.value(),
                facts.registration().registeredOn(),
                facts.registration().status().name(),
                facts.registration().closedOn(),
                facts.scopes(),
                register == null || register.office().isEmpty() ? null : register.office(),
                register == null ? null : register.number(),
                mapping.tagsOf(facts).stream().map(Tag::value).toList(),
                target.byHand().stream().map(ByHand::of).toList(),
                target.history().hits().stream()
                        .filter(hit -> hit.counts())
                        .map(hit -> new Hit(hit.draw().value(), hit.year()))
                        .toList(),
                target.history().lastInspectors().stream()
                        .map(InspectorId::value)
                        .toList(),
                into == null ? null : into.value());
    }
}
