#pragma once

#include <QString>

namespace alongside {

// A name as it stands within words of the program, on screen only: one that is written the other way than the program
// (Arabic in English) is set apart by marks that are not seen, so that it neither turns the sentence that begins with
// it nor takes figures beside it along. Others are as they are.
QString nameWithin(const QString& name);

} // namespace alongside
