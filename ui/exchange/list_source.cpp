#include "exchange/list_source.h"

#include "shared/button.h"
#include "shared/flow_layout.h"
#include "shared/folding_row.h"
#include "shared/label.h"
#include "shared/notice_line.h"
#include "shared/tokens.h"

#include <QFileDialog>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kTextHeight = 120; // at least: what opens a file below it stays in view in a low window

} // namespace

ListSource::ListSource(QWidget* parent)
    : QWidget(parent), text_(new QPlainTextEdit),
      problem_(new NoticeLine(Tone::Warn, QStringLiteral("triangle-alert"), {})) {
    auto* how = new WrappedLabel(
        tr("Copy the rows in Excel, Google Sheets or LibreOffice and paste them here, or open a file: CSV, contacts "
           "(vCard), or the roster of your district (OneRoster or Clever, as a zip or a folder). You will see what "
           "comes "
           "of it before anything is stored."),
        TextRole::Body, Shade::Secondary);
    text_->setAccessibleName(tr("Your list"));
    text_->setPlaceholderText(tr("Name\tEmail\tRoom"));
    text_->setTabChangesFocus(true);
    text_->setLineWrapMode(QPlainTextEdit::NoWrap);
    text_->setMinimumHeight(px(kTextHeight));
    text_->setAcceptDrops(false); // a file that is dropped is opened, not written out as its path
    text_->viewport()->setAcceptDrops(false);
    auto* file = makeButton(ButtonKind::Secondary, tr("Open file…"), QStringLiteral("file-down"));
    file->setAccessibleName(tr("Open file"));
    file->setAutoDefault(false);
    auto* folder = makeButton(ButtonKind::Secondary, tr("Open folder…"), QStringLiteral("folder"));
    folder->setAccessibleName(tr("Open folder"));
    folder->setAutoDefault(false);
    problem_->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addWidget(how);
    column->addWidget(text_, 1);
    column->addWidget(problem_);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, px(space::kSmall));
    flow->addWidget(file);
    flow->addWidget(folder);
    column->addWidget(new FoldingRow(
        new WrappedLabel(tr("Or drop a file or a folder here."), TextRole::Small, Shade::Secondary), buttons));
    connect(text_, &QPlainTextEdit::textChanged, this, &ListSource::pastedChanged);
    connect(file, &QPushButton::clicked, this, &ListSource::chooseFile);
    connect(folder, &QPushButton::clicked, this, &ListSource::chooseFolder);
    setFocusProxy(text_);
}

QString ListSource::pasted() const {
    return text_->toPlainText();
}

void ListSource::say(const QString& problem) {
    problem_->setWords(problem);
    problem_->setVisible(!problem.isEmpty());
    text_->setAccessibleDescription(problem);
}

void ListSource::pointTo(std::size_t line) {
    const auto block = text_->document()->findBlockByNumber(static_cast<int>(line) - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    text_->setTextCursor(cursor);
    text_->setFocus(Qt::OtherFocusReason);
}

void ListSource::chooseFile() {
    auto* dialog =
        new QFileDialog(this, tr("Open a list"), {},
                        tr("Lists (*.csv *.tsv *.txt *.zip *.vcf)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ListSource::fileChosen);
    dialog->open();
}

void ListSource::chooseFolder() {
    auto* dialog = new QFileDialog(this, tr("Open the folder of a roster"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ListSource::fileChosen);
    dialog->open();
}

} // namespace alongside
