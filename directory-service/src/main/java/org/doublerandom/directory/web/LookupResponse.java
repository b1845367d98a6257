package org.doublerandom.directory.web;

import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.UnifiedSocialCreditCode;
import org.doublerandom.directory.domain.frame.FrozenFacts;
import org.doublerandom.directory.domain.inspector.Certificate;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetFacts;
import org.jspecify.annotations.Nullable;

/** What a draw tells about the drawn, and nothing more. */
record LookupResponse(List<TargetFact> targets, List<InspectorFact> inspectors) {

    record TargetFact(String target, String name, @Nullable String uscc, String kind, String address, String area) {
        static TargetFact of(Target target) {
            TargetFacts facts = target.facts();
            return new TargetFact(
                    target.id().value(),
                    facts.name(),
                    target.id().uscc().map(UnifiedSocialCreditCode::value).orElse(null),
                    facts.kind().name(),
                    facts.address(),
                    facts.area().code());
        }

        static TargetFact of(FrozenFacts facts) {
            return new TargetFact(
                    facts.id().value(),
                    facts.name(),
                    facts.id().uscc().map(UnifiedSocialCreditCode::value).orElse(null),
                    facts.kind(),
                    facts.address(),
                    facts.area());
        }
    }

    record InspectorFact(
            String inspector,
            String person,
            String name,
            String unit,
            String unitName,
            @Nullable String certificate) {
        static InspectorFact of(Inspector inspector) {
            return new InspectorFact(
                    inspector.id().value(),
                    inspector.facts().person().value(),
                    inspector.facts().name(),
                    inspector.facts().unit().value(),
                    inspector.facts().unitName(),
                    Optional.ofNullable(inspector.facts().certificate())
                            .map(Certificate::number)
                            .orElse(null));
        }
    }

    /** As they are now. */
    static List<TargetFact> now(List<Target> targets) {
        return targets.stream().map(TargetFact::of).toList();
    }

    /** As of the freeze. */
    static List<TargetFact> frozen(List<FrozenFacts> targets) {
        return targets.stream().map(TargetFact::of).toList();
    }

    static LookupResponse of(List<TargetFact> targets, List<Inspector> inspectors) {
        return new LookupResponse(
                targets, inspectors.stream().map(InspectorFact::of).toList());
    }
}
