#!/usr/bin/perl
# A registrar made of Net::SIP: registrar.pl PORT, over UDP and TCP on the loopback interface, until its input ends.
# The password of everybody is "secret". After each REGISTER that it answered it says what it has for the address:
#
#     store ADDRESS CALL-ID CSEQ CONTACT...
use strict;
use warnings;

package Telling;
use Net::SIP qw(:all);
use base 'Net::SIP::Registrar';

sub receive {
	my ($self, $packet, $leg, $from) = @_;
	my $code = $self->SUPER::receive($packet, $leg, $from) or return;
	my ($to) = sip_hdrval2parts(to => $packet->get_header('to'));
	($to) = $to =~ /<([^>]+)>/ if $to =~ /</;
	my ($domain, $user, $scheme) = sip_uri2parts($to);
	my $address = "$scheme:$user\@$domain";
	my $contacts = $self->_store->{$address} || {};
	my @bound = grep { $contacts->{$_} } sort keys %$contacts;
	print join(' ', 'store', $address, $packet->callid, (split ' ', $packet->cseq)[0], @bound), "\n";
	return $code;
}

package main;
use Net::SIP qw(:all);
use Net::SIP::Dispatcher::Eventloop;

$| = 1;
my $port = shift or die "usage: $0 PORT\n";
my $loop = Net::SIP::Dispatcher::Eventloop->new;
my $ua = Net::SIP::Simple->new(
	loop => $loop,
	legs => [ map { { proto => $_, addr => '127.0.0.1', port => $port } } qw(udp tcp) ],
);
my $auth = $ua->create_auth(realm => 'interop.test', user2pass => sub { 'secret' });
my $registrar = Telling->new(dispatcher => $ua->{dispatcher}, min_expires => 2, max_expires => 600);
$ua->create_chain([ $auth, $registrar ], methods => ['REGISTER']);

my $ended = 0;
$loop->addFD(\*STDIN, EV_READ, sub { $ended = 1 unless sysread(STDIN, my $rest, 100) });
print "ready\n";
$loop->loop(undef, \$ended);
