#pragma once

#include "care/look_aside.h"
#include "store/place/why_read_only.h"

#include <QString>

#include <vector>

namespace alongside {

// A sentence about the file, and the name under which it is remembered once it was put away; without a name it comes
// again.
struct CareNotice {
    QString name, words;
};

// That a notebook can be read and not changed, and why.
QString readOnlyWords(WhyReadOnly why);

std::vector<CareNotice> noticesOf(const Noticed& noticed, Instant now, Date today);

} // namespace alongside
