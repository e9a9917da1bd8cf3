#include "security/recovery_sheet.h"

#include "shared/paper/paper.h"
#include "shared/text.h"
#include "shared/wording/date_words.h"
#include "store/keys/recovery_code.h"
#include "store/notebook.h"

#include <QCoreApplication>

#include <algorithm>

namespace alongside {
namespace {

constexpr const char *kKept = "recovery-sheet", *kUnconfirmed = "recovery-sheet that left";
constexpr std::size_t kInRow = 3;
constexpr double kRow = 40, kBig = 21, kNumber = 24; // points
const QRgb kInk = qRgb(0x21, 0x1F, 0x1C), kGrey = qRgb(0x5F, 0x5B, 0x54);

struct Say {
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

// A key goes with the salt of its file, which is public and tells nothing of it.
QString markOf(const std::filesystem::path& file) {
    QByteArray bytes;
    for (const auto byte : saltOf(file))
        bytes += static_cast<char>(byte);
    return QString::fromLatin1(bytes.toHex());
}

void addRow(Paper& paper, const std::vector<std::string>& groups, std::size_t first) {
    paper.add({paper.points(kRow), true, [&paper, groups, first](QPainter& painter, QRectF room) {
                   const double width = room.width() / kInRow;
                   for (auto i = first; i < std::min(first + kInRow, groups.size()); ++i) {
                       const QRectF cell(room.x() + width * static_cast<double>(i - first), room.y(), width,
                                         room.height());
                       const auto number = QString::number(i + 1), group = toQt(groups[i]);
                       painter.setFont(paper.font(PaperType::Small, number));
                       painter.setPen(QColor(kGrey));
                       painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, number);
                       auto big = paper.font(PaperType::Section, group);
                       big.setPixelSize(static_cast<int>(paper.points(kBig)));
                       painter.setFont(big);
                       painter.setPen(QColor(kInk));
                       painter.drawText(cell.adjusted(paper.points(kNumber), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                                        group);
                   }
               }});
}

void write(Paper& paper, const RecoverySheet& sheet) {
    paper.words(Say::tr("Alongside recovery sheet"), PaperType::Title, QColor(kInk), 0, true);
    paper.words(Say::tr("Made on %1 for the notebook %2", "a date, the name of a file")
                    .arg(fullDay(sheet.madeOn), sheet.fileName),
                PaperType::Body, QColor(kGrey), 0, true);
    paper.gap(14);
    paper.words(Say::tr("This code opens the notebook without its password. Whoever has this sheet and the file can "
                        "read everything in it."),
                PaperType::Body, QColor(kInk));
    paper.gap(12);
    const auto groups = recoveryGroups(sheet.key);
    for (std::size_t first = 0; first < groups.size(); first += kInRow)
        addRow(paper, groups, first);
    paper.gap(14);
    paper.words(Say::tr("How to use it"), PaperType::Section, QColor(kInk), 0, true);
    paper.words(Say::tr("Open the notebook. On the page that asks for the password choose “Use the recovery sheet” and "
                        "type the 13 groups, from left to right. Small letters and spaces do not matter; there is no "
                        "letter I, L, O or U in the code. Then choose a new password in Settings, Security.\n"
                        "The sheet goes with the password that the notebook had on that day, and with the backups of "
                        "that time. When you change the password, make a new sheet."),
                PaperType::Body, QColor(kInk));
    paper.gap(10);
    paper.words(Say::tr("Where to keep it"), PaperType::Section, QColor(kInk), 0, true);
    paper.words(Say::tr("On paper, at home or in a locked drawer, where only you look. Not in the bag of the computer, "
                        "not as a photo, not as a file."),
                PaperType::Body, QColor(kInk));
}

std::optional<KeptSheet> sheetUnder(const char* key, const Notebook& notebook) {
    const auto kept = notebook.read().drafts.find(key);
    if (!kept || !notebook.isEncrypted())
        return std::nullopt;
    const auto parts = toQt(kept->body).split(QLatin1Char(' '));
    const auto madeOn = QDate::fromString(parts.front(), Qt::ISODate);
    if (!madeOn.isValid())
        return std::nullopt;
    return KeptSheet{fromQt(madeOn), parts.back() == markOf(notebook.file())};
}

void rememberUnder(const char* key, Notebook& notebook, Date madeOn) {
    const auto body = toQt(madeOn).toString(Qt::ISODate) + QLatin1Char(' ') + markOf(notebook.file());
    notebook.keepDraft(key, fromQt(body));
}

} // namespace

PaperContent contentOf(const RecoverySheet& sheet) {
    return {Say::tr("Alongside recovery sheet"), {}, [sheet](Paper& paper) { write(paper, sheet); }};
}

std::optional<KeptSheet> keptSheet(const Notebook& notebook) {
    return sheetUnder(kKept, notebook);
}

void rememberSheet(Notebook& notebook, Date madeOn) {
    rememberUnder(kKept, notebook, madeOn);
    notebook.forgetDraft(kUnconfirmed);
}

std::optional<Date> unconfirmedSheet(const Notebook& notebook) {
    const auto kept = keptSheet(notebook), left = sheetUnder(kUnconfirmed, notebook);
    return left && left->isCurrent && !(kept && kept->isCurrent) ? std::optional(left->madeOn) : std::nullopt;
}

void rememberUnconfirmed(Notebook& notebook, Date madeOn) {
    rememberUnder(kUnconfirmed, notebook, madeOn);
}

} // namespace alongside
