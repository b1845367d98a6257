package org.doublerandom.publication.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.doublerandom.publication.domain.draw.CompletedDraw;
import org.doublerandom.publication.domain.draw.Draws;
import org.doublerandom.publication.domain.draw.PublicDraw;
import org.doublerandom.publication.domain.plan.Bases;
import org.doublerandom.publication.domain.plan.EnterpriseBase;
import org.doublerandom.publication.domain.plan.Items;
import org.doublerandom.publication.domain.plan.Plans;
import org.doublerandom.publication.domain.plan.PublicItem;
import org.doublerandom.publication.domain.plan.PublicPlan;
import org.doublerandom.publication.domain.plan.Scheme;
import org.doublerandom.publication.domain.plan.Schemes;
import org.doublerandom.testkit.InMemoryPage;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.jspecify.annotations.Nullable;

/** The read models in memory. */
public final class InMemoryRecord {
    private InMemoryRecord() {}

    /** Plans in memory. */
    public static final class InMemoryPlans implements Plans {
        private final Map<String, PublicPlan> kept = new TreeMap<>();

        @Override
        public Optional<PublicPlan> find(PlanId id) {
            return Optional.ofNullable(kept.get(id.value()));
        }

        @Override
        public Page<PublicPlan> newest(PageRequest page) {
            List<PublicPlan> all = kept.values().stream()
                    .sorted(Comparator.comparing(PublicPlan::year).reversed())
                    .toList();
            return InMemoryPage.of(all, each -> String.valueOf(each.id()), page);
        }

        @Override
        public void keep(PublicPlan plan) {
            kept.put(plan.id().value(), plan);
        }
    }

    /** Schemes in memory. */
    public static final class InMemorySchemes implements Schemes {
        private final Map<String, Scheme> kept = new TreeMap<>();

        @Override
        public Optional<Scheme> find(BatchId id) {
            return Optional.ofNullable(kept.get(id.value()));
        }

        @Override
        public List<Scheme> all() {
            return kept.values().stream()
                    .sorted(Comparator.comparing(Scheme::releasedAt).reversed())
                    .toList();
        }

        @Override
        public void keep(Scheme scheme) {
            kept.put(scheme.batch().value(), scheme);
        }
    }

    /** Items in memory. */
    public static final class InMemoryItems implements Items {
        private final Map<String, PublicItem> kept = new TreeMap<>();

        @Override
        public Optional<PublicItem> find(String authority, ItemId id) {
            return Optional.ofNullable(kept.get(authority + "." + id.value()))
                    .or(() -> Optional.ofNullable(kept.get(former(authority, id))));
        }

        /** Without an authority, as an earlier version kept those of the first one. */
        public void keepFormer(PublicItem item) {
            kept.put(item.id().value(), item);
        }

        private static String former(@Nullable String authority, ItemId id) {
            return RecordFixtures.AUTHORITY.code().equals(authority) ? id.value() : "";
        }

        @Override
        public Page<PublicItem> newest(PageRequest page) {
            List<PublicItem> all = kept.values().stream()
                    .sorted(Comparator.comparing(PublicItem::publishedAt).reversed())
                    .toList();
            return InMemoryPage.of(all, each -> String.valueOf(each.id()), page);
        }

        @Override
        public void keep(PublicItem item) {
            String former = former(item.authority(), item.id());
            kept.put(
                    kept.containsKey(former)
                            ? former
                            : item.authority() + "." + item.id().value(),
                    item);
        }
    }

    /** Bases in memory. */
    public static final class InMemoryBases implements Bases {
        private final Map<String, EnterpriseBase> kept = new TreeMap<>();

        @Override
        public List<EnterpriseBase> of(int year) {
            return kept.values().stream().filter(base -> base.year() == year).toList();
        }

        @Override
        public void keep(EnterpriseBase base) {
            kept.put(base.authority() + "-" + base.year(), base);
        }
    }

    /** Draws in memory. */
    public static final class InMemoryDraws implements Draws {
        private final Map<String, PublicDraw> kept = new TreeMap<>();

        @Override
        public Optional<PublicDraw> find(DrawId id) {
            return Optional.ofNullable(kept.get(id.value()));
        }

        @Override
        public Page<PublicDraw> newest(PageRequest page) {
            return InMemoryPage.of(List.copyOf(kept.values()), draw -> draw.id().value(), page);
        }

        @Override
        public long countCompleted() {
            return kept.values().stream()
                    .filter(CompletedDraw.class::isInstance)
                    .count();
        }

        @Override
        public void open(PublicDraw draw) {
            kept.putIfAbsent(draw.id().value(), draw);
        }

        @Override
        public void keep(PublicDraw draw) {
            kept.put(draw.id().value(), draw);
        }
    }
}
