package org.doublerandom.inspection.domain.assignment;

/** Makes the code of an inspection's notice: always the same one, and nobody without the service's key can. */
public interface NoticeCodes {

    NoticeCode of(InspectionId inspection);
}
