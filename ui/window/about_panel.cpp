#include "window/about_panel.h"

#include "shared/button.h"
#include "shared/label.h"
#include "shared/text.h"
#include "store/database_version.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kFullLine = 60; // letters; a shorter one ends where it was meant to

// A licence comes in lines of some 75 letters, which would each break once more in a panel.
QString flowing(const QString& text) {
    QStringList lines;
    qsizetype before = 0;
    for (const auto& line : text.split(QLatin1Char('\n'))) {
        const bool goesOn = before >= kFullLine && !line.isEmpty() && !line.front().isSpace() &&
                            !line.startsWith(QStringLiteral("Copyright"));
        if (goesOn)
            lines.last() += QLatin1Char(' ') + line;
        else
            lines += line;
        before = line.size();
    }
    return lines.join(QLatin1Char('\n'));
}

QString textOf(const QString& file) {
    QFile opened(file);
    return opened.open(QFile::ReadOnly) ? flowing(QString::fromUtf8(opened.readAll())) : QString();
}

} // namespace

AboutPanel::AboutPanel(QWidget* parent) : Panel(tr("About Alongside"), parent) {
    const auto database = canEncrypt() ? tr("Notebooks can be encrypted: %1.").arg(toQt(databaseVersion()))
                                       : tr("This copy was built without encryption: %1.").arg(toQt(databaseVersion()));
    body()->addWidget(
        new WrappedLabel(tr("Version %1, built on Qt %2. %3")
                             .arg(QStringLiteral(ALONGSIDE_VERSION), QString::fromLatin1(qVersion()), database)));
    body()->addWidget(new WrappedLabel(
        tr("Everything you write stays in one file on this computer. The program opens no network connection."),
        TextRole::Body, Shade::Secondary));

    auto* which = new QComboBox;
    auto* label = new QLabel(tr("&Licence of"));
    label->setBuddy(which);
    auto* text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("Text of the licence"));
    text->setMinimumHeight(fontMetrics().height() * 14);
    which->addItem(QStringLiteral("Alongside"), QStringLiteral(":/LICENSE"));
    for (const auto& file : QDir(QStringLiteral(":/licenses")).entryInfoList())
        which->addItem(file.completeBaseName(), file.filePath());
    connect(which, &QComboBox::currentIndexChanged, this,
            [=] { text->setPlainText(textOf(which->currentData().toString())); });
    text->setPlainText(textOf(which->currentData().toString()));

    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(which, 1);
    body()->addLayout(row);
    body()->addWidget(text, 1);

    auto* close = makeButton(ButtonKind::Primary, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    footer()->addStretch();
    footer()->addWidget(close);
    close->setFocus();
}

} // namespace alongside
