#include "security/recovery_sheet_panel.h"

#include "leaving/print_leaving.h"
#include "leaving/save_leaving.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/card.h"
#include "shared/field_rows.h"
#include "shared/label.h"
#include "shared/notice_line.h"
#include "shared/problem_label.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "store/keys/offered_password.h"
#include "store/keys/recovery_code.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kGroupsInRow = 3;

RecoverySheet sheetOf(NotebookLink& link) {
    const auto key = rawKeyIn(link.notebook().key());
    Q_ASSERT(key); // who has none is offered no sheet
    return {*key, toQt(link.notebook().file().filename().string()), link.today()};
}

// Two that differ, in their order.
std::array<std::size_t, 2> twoByChance() {
    const std::size_t first = systemRandom() % kRecoveryGroups;
    const std::size_t second = (first + 1 + systemRandom() % (kRecoveryGroups - 1)) % kRecoveryGroups;
    return {std::min(first, second), std::max(first, second)};
}

} // namespace

bool isSameGroup(const QString& typed, std::string_view group) {
    std::string plain;
    for (const auto each : typed.toUpper()) {
        if (each.isSpace() || each == QLatin1Char('-'))
            continue;
        plain += each == QLatin1Char('O')                               ? '0'
                 : each == QLatin1Char('I') || each == QLatin1Char('L') ? '1'
                                                                        : each.toLatin1();
    }
    return plain == group;
}

RecoverySheetPanel::RecoverySheetPanel(NotebookLink& link, QWidget* parent)
    : Panel(tr("Recovery sheet"), parent), link_(link), sheet_(sheetOf(link)), groups_(recoveryGroups(sheet_.key)),
      preview_(makePreview()), typeBack_(makeTypeBack()),
      saved_(new NoticeLine(Tone::Warn, QStringLiteral("triangle-alert"), {})) {
    body()->addWidget(new WrappedLabel(
        tr("If you forget the password, this code opens the notebook; nothing else does. Whoever has the sheet and the "
           "file can read everything. Keep it on paper, where only you look.")));
    saved_->hide();
    for (auto* part : {preview_, static_cast<QWidget*>(saved_), typeBack_})
        body()->addWidget(part);
    body()->addStretch();
    addFooter();
    showCode(true);
}

RecoverySheetPanel::~RecoverySheetPanel() {
    for (auto& group : groups_)
        std::fill(group.begin(), group.end(), '\0');
}

QWidget* RecoverySheetPanel::makePreview() {
    auto* card = new Card(tr("The code"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(space::kLarge));
    for (std::size_t i = 0; i < groups_.size(); ++i) {
        const int at = static_cast<int>(i);
        auto* group = makeLabel(tr("%1:  %2", "number of a group, the group").arg(i + 1).arg(toQt(groups_[i])),
                                TextRole::Heading);
        grid->addWidget(group, at / kGroupsInRow, at % kGroupsInRow);
    }
    card->body()->addLayout(grid);
    return card;
}

QWidget* RecoverySheetPanel::makeTypeBack() {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto* rows = new FieldRows;
    column->addWidget(
        new WrappedLabel(tr("Now take the sheet, and type these two groups from it. Then it counts as kept.")));
    column->addWidget(rows);
    const auto chosen = twoByChance();
    for (std::size_t i = 0; i < asked_.size(); ++i) {
        auto* line = new QLineEdit;
        line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        asked_[i] = {chosen[i], line, rows->addRow(tr("Group %1").arg(chosen[i] + 1), line)};
        connect(line, &QLineEdit::returnPressed, this, &RecoverySheetPanel::check);
    }
    return part;
}

void RecoverySheetPanel::addFooter() {
    auto* close = makeButton(ButtonKind::Quiet, tr("Close"));
    print_ = makeButton(ButtonKind::Primary, tr("Print…"));
    save_ = makeButton(ButtonKind::Secondary, tr("Save as PDF…"), QStringLiteral("file-down"));
    again_ = makeButton(ButtonKind::Secondary, tr("Show the code again"));
    check_ = makeButton(ButtonKind::Primary, tr("It is on paper"));
    footer()->addWidget(close);
    footer()->addStretch();
    for (auto* each : {save_, print_, again_, check_})
        footer()->addWidget(each);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(print_, &QPushButton::clicked, this, &RecoverySheetPanel::print);
    connect(save_, &QPushButton::clicked, this, &RecoverySheetPanel::save);
    connect(again_, &QPushButton::clicked, this, [this] { showCode(true); });
    connect(check_, &QPushButton::clicked, this, &RecoverySheetPanel::check);
}

// While groups are typed back the code is not on screen.
void RecoverySheetPanel::showCode(bool shown) {
    for (auto* each : {preview_, static_cast<QWidget*>(print_), static_cast<QWidget*>(save_)})
        each->setVisible(shown);
    for (auto* each : {typeBack_, static_cast<QWidget*>(again_), static_cast<QWidget*>(check_)})
        each->setVisible(!shown);
    shown ? print_->setFocus() : asked_.front().line->setFocus();
}

void RecoverySheetPanel::print() {
    printLeaving(link_, this, {DocumentKind::RecoverySheet, {}}, contentOf(sheet_), [this] { askBack({}); });
}

void RecoverySheetPanel::save() {
    saveLeaving(
        link_, this, {DocumentKind::RecoverySheet, {}, tr("Alongside recovery sheet")}, WayOut::SavedPdf,
        [this] { return pdfOf(contentOf(sheet_)); }, [this](const QString& path) { askBack(path); });
}

// It is out: that is remembered also where the panel is closed before anything is typed back.
void RecoverySheetPanel::askBack(const QString& path) {
    if (!path.isEmpty())
        saved_->setWords(tr("Saved in %1. Whoever finds that file can open your notebook: print it, then delete it.")
                             .arg(placeWords(path)));
    saved_->setVisible(!path.isEmpty());
    showCode(false);
    attempt(this, [this] { rememberUnconfirmed(link_.notebook(), sheet_.madeOn); });
}

void RecoverySheetPanel::check() {
    bool right = true;
    for (const auto& each : asked_) {
        const bool same = isSameGroup(each.line->text(), groups_[each.group]);
        each.problem->setProblem(same ? QString()
                                      : tr("This is not group %1 of the sheet. Look at it again.").arg(each.group + 1));
        right = right && same;
    }
    if (!right) {
        firstToMend(*typeBack_)->setFocus();
        return;
    }
    if (attempt(this, [this] { rememberSheet(link_.notebook(), sheet_.madeOn); }))
        accept();
}

} // namespace alongside
