#pragma once

#include <QApplication>
#include <QTranslator>

namespace alongside {

// A language that nobody speaks, for as long as it lives: every word of the interface with accents, in brackets and 35
// % longer, so that what has no room for a longer language is seen, and what was never translated too.
class InPseudoWords : public QTranslator {
public:
    InPseudoWords() { QCoreApplication::installTranslator(this); }
    ~InPseudoWords() override { QCoreApplication::removeTranslator(this); }
    InPseudoWords(const InPseudoWords&) = delete;
    InPseudoWords& operator=(const InPseudoWords&) = delete;

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
};

} // namespace alongside
