package org.doublerandom.directory.persistence;

import java.time.LocalDate;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.frame.FrameDifference;
import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;

record DifferenceDocument(
        @Nullable String frame,
        @Nullable String night,
        @Nullable String root,
        long added,
        long left,
        long changed,
        FrameDocument.FileDocument list) {
    static @Nullable DifferenceDocument of(@Nullable FrameDifference difference) {
        if (difference == null) {
            return null;
        }
        FrameId frame = difference.basis().frame();
        FrameDifference.NightRoot register = difference.basis().register();
        return new DifferenceDocument(
                frame == null ? null : frame.value(),
                register == null ? null : register.night().toString(),
                register == null ? null : register.root().hex(),
                difference.added(),
                difference.left(),
                difference.changed(),
                FrameDocument.FileDocument.of(difference.list()));
    }

    FrameDifference toDifference() {
        FrameDifference.NightRoot register = night == null || root == null
                ? null
                : new FrameDifference.NightRoot(LocalDate.parse(night), new Digest(root));
        FrameDifference.Basis basis = new FrameDifference.Basis(frame == null ? null : new FrameId(frame), register);
        return new FrameDifference(basis, added, left, changed, list.toFile());
    }
}
