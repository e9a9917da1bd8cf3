#pragma once

#include "overview/meeting_summary.h"
#include "shared/paper/pdf.h"

#include <QByteArray>
#include <QString>

namespace alongside {

// The summary as it leaves, in each of its forms. None of them takes anything but the summary itself.

QString summaryTitle(const MeetingSummary& summary); // "Debrief, 18 November 2026": the subject of a mail, too
QString summaryText(const MeetingSummary& summary);
QByteArray summaryHtml(const MeetingSummary& summary);
PaperContent summaryOnPaper(const MeetingSummary& summary);

// The name of its file: "Summary, Ana Ruiz, 18 November 2026".
QString summaryFileName(const MeetingSummary& summary);

// True when there is nothing to tell but that the two met.
bool isBare(const MeetingSummary& summary);

} // namespace alongside
